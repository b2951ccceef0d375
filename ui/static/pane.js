/* The full text: opening a resolution, going to a paragraph, and on a narrow screen the sheet it is in. */
(() => {
  const narrow = window.matchMedia("(max-width: 899px)");
  let opener = null;

  const shown = () => document.querySelector("#full-text [data-resolution]")?.dataset.resolution;

  async function open(resolution) {
    const pane = jueyi.part("full-text");
    if (!pane || !resolution || shown() === resolution) return;
    const text = await pane.server.full_text(resolution);
    if (!text) return;
    pane.props.value = text;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const choice = document.querySelector("[data-choice]");
    if (choice) choice.value = resolution;
  }

  async function show({ resolution, target, start, end }) {
    await open(resolution);
    const found = document.getElementById(target);
    if (!found) return;
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
  // Written anew, the bar still says which one is open.
  jueyi.whenThere("pane-head", ({ watch }) => watch("value", () => {
    const choice = document.querySelector("[data-choice]");
    if (choice && shown()) choice.value = shown();
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
