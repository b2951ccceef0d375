/* The full text: opening a resolution, going to a paragraph, and on a narrow screen the sheet it is in. */
(() => {
  const narrow = window.matchMedia("(max-width: 899px)");
  let opener = null;

  const shown = () => document.querySelector("#full-text [data-resolution]")?.dataset.resolution;

  /** Whether it is shown now: not where it has been removed from the library. */
  async function open(resolution) {
    if (!resolution || shown() === resolution) return true;
    const pane = jueyi.part("full-text");
    const text = await pane.server.full_text(resolution);
    if (!text) return false;
    pane.props.value = text;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const choice = document.querySelector("[data-choice]");
    if (choice) choice.value = resolution;
    return true;
  }

  async function show({ resolution, target, start, end }) {
    const found = (await open(resolution)) && document.getElementById(target);
    if (!found) return void jueyi.notice(document.getElementById("notice").dataset.gone);
    openPane();
    jueyi.marks.unmark();
    if (start !== undefined) jueyi.marks.markSpan(found, Number(start), Number(end));
    const paragraph = found.closest(".paragraph") || found;
    paragraph.classList.add("aimed");
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const aim = found.querySelector("mark") || found;
    aim.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    paragraph.focus({ preventScroll: true });
    jueyi.marks.flash(paragraph);
  }

  function choose(chip) {
    document.querySelectorAll(".chip[aria-pressed]").forEach((other) => other.removeAttribute("aria-pressed"));
    if (chip.classList.contains("chip")) chip.setAttribute("aria-pressed", "true");
  }

  /** On a narrow screen the sheet is the only thing that can be reached while it is open. */
  function setSheet(open) {
    document.body.classList.toggle("sheet", open);
    for (const id of ["conversation", "page-head"]) document.getElementById(id).inert = open;
  }

  function openPane() {
    document.getElementById("pane").classList.add("open");
    setSheet(narrow.matches);
  }

  function closePane() {
    document.getElementById("pane").classList.remove("open");
    setSheet(false);
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  }

  jueyi.on("click", "[data-target]", (element, event) => {
    event.preventDefault();
    if (!element.closest("#pane")) opener = element;
    choose(element);
    show(element.dataset);
  });
  jueyi.on("click", '[data-pane="open"]', (button) => {
    opener = button;
    openPane();
    document.querySelector(".close-pane")?.focus();
  });
  jueyi.on("click", '[data-pane="close"]', closePane);
  // Written anew, the bar still says which one is open; one that has been removed gives way to the first.
  jueyi.whenThere("pane-head", ({ watch }) => watch("value", () => {
    const { resolutions } = document.querySelector(".pane-bar").dataset;
    const there = resolutions.split("\n");
    if (!resolutions) jueyi.part("full-text").props.value = "";
    if (!there.includes(shown())) return void open(there[0]);
    const choice = document.querySelector("[data-choice]");
    if (choice) choice.value = shown();
  }));
  jueyi.on("change", "[data-choice]", (choice) => {
    open(choice.value);
    jueyi.send("choose", { resolution: choice.value });
  });
  jueyi.on("keydown", "*", (_, event) => {
    if (event.key === "Escape") closePane();
  });
  // A tap beside the sheet closes it; before the other listeners, which might open it.
  document.addEventListener("click", (event) => {
    if (!document.body.classList.contains("sheet") || event.target.closest("#pane")) return;
    event.stopPropagation();
    closePane();
  }, true);
  narrow.addEventListener("change", closePane);
})();
