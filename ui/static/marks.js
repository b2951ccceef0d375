/* Marking the quoted words in the full text. */
jueyi.marks = (() => {
  /** Text nodes of a paragraph's own text; footnote marks do not count as text. */
  function* textNodes(paragraph) {
    const text = paragraph.querySelector(":scope > .text") || paragraph;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    yield* nodes;
  }

  function unmark() {
    for (const mark of document.querySelectorAll("#full-text mark")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    document.querySelectorAll("#full-text .aimed").forEach((node) => node.classList.remove("aimed"));
  }

  /** Offsets count characters as Python does: code points, not UTF-16 units. */
  function markSpan(paragraph, start, end) {
    let position = 0;
    for (const node of textNodes(paragraph)) {
      const characters = Array.from(node.data);
      const from = Math.max(start - position, 0);
      const to = Math.min(end - position, characters.length);
      position += characters.length;
      if (from >= to) continue;
      const pieces = [characters.slice(0, from), characters.slice(from, to), characters.slice(to)];
      const [before, inside, after] = pieces.map((piece) => piece.join(""));
      const mark = document.createElement("mark");
      mark.textContent = inside;
      node.replaceWith(before, mark, after);
    }
  }

  function flash(element) {
    element.classList.remove("flash");
    void element.offsetWidth;
    element.classList.add("flash");
    element.addEventListener("animationend", () => element.classList.remove("flash"), { once: true });
  }

  return { markSpan, unmark, flash };
})();
