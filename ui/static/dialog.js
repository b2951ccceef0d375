/* Dialogs, made of elements and texts, never of markup. */
jueyi.dialog = (() => {
  function text(element, content, css = "") {
    const made = document.createElement(element);
    made.textContent = content;
    made.className = css;
    return made;
  }

  function button(name, css = "") {
    const made = text("button", name, `switch ${css}`);
    made.type = "button";
    return made;
  }

  function closer(name) {
    const made = button(name);
    made.addEventListener("click", () => made.closest("dialog").close());
    return made;
  }

  function row(...content) {
    const made = text("div", "", "dialog-row");
    made.append(...content);
    return made;
  }

  /* The focus goes back at once, the event of closing comes a task later: who presses Enter between the two opens the next. */
  const clear = () => document.querySelectorAll(".gradio-container > dialog:not([open])").forEach((closed) => closed.remove());

  /** Opens over the page; Escape closes it, and the focus goes back to where it was. */
  function open(heading, content, css) {
    const dialog = text("dialog", "", css);
    const title = text("h2", heading);
    title.id = "dialog-title";
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.append(title, ...content);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    clear();
    document.querySelector(".gradio-container").append(dialog);
    dialog.showModal();
    return dialog;
  }

  return { open, text, button, closer, row };
})();
