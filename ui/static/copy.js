/* Copying, and saying that it was done. */
(() => {
  jueyi.on("click", "[data-copy]", async (button) => {
    if (await copied(button.dataset.copy)) jueyi.notice(button.dataset.done);
  });

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copiedFromBox(text);
    }
  }

  /** Without https a browser has no clipboard, but still copies what is selected. */
  function copiedFromBox(text) {
    const focused = document.activeElement;
    const box = document.createElement("textarea");
    box.value = text;
    box.style.cssText = "position: fixed; opacity: 0";
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    focused?.focus();
    return done;
  }

  let hiding = 0;
  /** A few words at the edge of the page, read out too, that go by themselves. */
  jueyi.notice = (text) => {
    const notice = document.getElementById("notice");
    notice.textContent = text;
    notice.classList.add("shown");
    window.clearTimeout(hiding);
    hiding = window.setTimeout(() => notice.classList.remove("shown"), 2200);
  };
})();
