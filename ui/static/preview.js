/* The card of a paragraph, while the pointer or the focus is on a citation that leads to it. */
(() => {
  const cards = new Map();
  let card = null;
  let waiting = 0;

  async function show(chip) {
    const passage = chip.dataset.passage;
    if (!cards.has(passage)) cards.set(passage, await jueyi.part("full-text").server.preview(passage));
    if (!cards.get(passage) || !chip.matches(":hover, :focus-visible")) return;
    hide();
    card = document.createElement("div");
    card.id = "preview";
    card.className = "preview";
    card.setAttribute("role", "tooltip");
    card.popover = "manual";
    card.innerHTML = cards.get(passage);
    document.querySelector(".gradio-container").append(card);
    chip.setAttribute("aria-describedby", "preview");
    card.showPopover();
    place(chip.getBoundingClientRect());
  }

  /** Under the chip, above it where there is no room; never over the edge. */
  function place(chip) {
    const { width, height } = card.getBoundingClientRect();
    const below = chip.bottom + 6 + height <= window.innerHeight;
    card.style.top = `${below ? chip.bottom + 6 : Math.max(8, chip.top - 6 - height)}px`;
    card.style.left = `${Math.min(Math.max(8, chip.left - 16), window.innerWidth - width - 8)}px`;
  }

  function hide() {
    card?.remove();
    card = null;
    document.querySelector("[aria-describedby=preview]")?.removeAttribute("aria-describedby");
  }

  function soon(act, delay) {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(act, delay);
  }

  const calm = window.matchMedia("(hover: none)");
  jueyi.on("mouseover", "[data-passage]", (chip) => { if (!calm.matches) soon(() => show(chip), 220); });
  jueyi.on("mouseover", ".preview", () => window.clearTimeout(waiting));
  jueyi.on("mouseout", "[data-passage], .preview", () => soon(hide, 160));
  jueyi.on("focusin", "[data-passage]", (chip) => {
    if (chip.matches(":focus-visible")) soon(() => show(chip), 220);
  });
  jueyi.on("focusout", "[data-passage]", () => soon(hide, 0));
  jueyi.on("click", "[data-passage]", () => soon(hide, 0));
  jueyi.on("keydown", "*", (_, event) => { if (event.key === "Escape") soon(hide, 0); });
})();
