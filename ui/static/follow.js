/* The newest words stay in view, unless the reader has scrolled up to look at earlier ones. */
jueyi.whenThere("turns", ({ element }) => {
  const frame = document.getElementById("turns");
  let atEnd = true;
  let count = 0;
  frame.addEventListener("scroll", () => {
    atEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 60;
  }, { passive: true });
  new MutationObserver(() => {
    const turns = element.querySelectorAll(".turn").length;
    if (turns > count || atEnd) frame.scrollTop = frame.scrollHeight;
    count = turns;
  }).observe(element, { childList: true, subtree: true, characterData: true });
});
