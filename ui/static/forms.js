/* Forms in the conversation: rewriting a question, the note to a rating. */
(() => {
  jueyi.on("submit", "form[data-send]", (form, event) => {
    event.preventDefault();
    jueyi.send(form.dataset.send, { ...form.dataset, ...Object.fromEntries(new FormData(form)) });
  });

  jueyi.on("keydown", "form[data-send] textarea", (box, event) => {
    if (event.key === "Escape") return close(box.closest(".asked"));
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    box.form.requestSubmit();
  });

  function close(asked) {
    if (!asked) return;
    asked.classList.remove("rewriting");
    asked.querySelector("form").hidden = true;
    asked.querySelector("[data-rewrite=open]").focus();
  }

  jueyi.on("click", '[data-rewrite="open"]', (button) => {
    const asked = button.closest(".asked");
    asked.classList.add("rewriting");
    const form = asked.querySelector("form");
    form.hidden = false;
    form.elements.question.focus();
    form.elements.question.select();
  });
  jueyi.on("click", '[data-rewrite="cancel"]', (button) => close(button.closest(".asked")));
})();
