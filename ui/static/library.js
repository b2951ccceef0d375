/* The library: filters, and the question before something is removed. */
(() => {
  const wanted = { text: "", language: "", session: "" };

  function filter() {
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of document.querySelectorAll("#library-list .entry")) {
      let texts = 0;
      for (const text of entry.querySelectorAll("[data-language-of]")) {
        text.hidden = Boolean(wanted.language) && text.dataset.languageOf !== wanted.language;
        texts += !text.hidden;
      }
      const session = !wanted.session || entry.dataset.session === wanted.session;
      entry.hidden = !texts || !session || !words.every((word) => entry.dataset.text.includes(word));
      found += !entry.hidden;
    }
    const none = document.querySelector("#library-list .none[role]");
    if (none) none.hidden = found > 0;
  }

  /** What the server has written anew is filtered as before. */
  function restore() {
    for (const control of document.querySelectorAll("[data-filter]")) {
      control.value = wanted[control.dataset.filter];
      if (control.value !== wanted[control.dataset.filter]) control.value = wanted[control.dataset.filter] = "";
    }
    filter();
  }

  for (const kind of ["input", "change"]) {
    jueyi.on(kind, "[data-filter]", (control) => {
      wanted[control.dataset.filter] = control.value;
      filter();
    });
  }
  jueyi.whenThere("library-list", ({ watch }) => watch("value", restore));

  jueyi.on("click", "[data-open-text]", () => { window.location.hash = "ask"; });

  jueyi.on("change", "[data-compare]", () => {
    const [left, right] = [...document.querySelectorAll("[data-compare]")].map((select) => select.value);
    jueyi.send("compare", { symbol: document.querySelector(".compare").dataset.symbol, left, right });
  });
  jueyi.whenThere("library-compare", ({ element, watch }) => {
    watch("value", () => element.querySelector(".compare")?.focus({ preventScroll: true }));
  });

  jueyi.on("click", "[data-remove]", (button) => {
    const { remove, question, named, consequence, yes, no } = button.dataset;
    const agree = jueyi.dialog.button(yes, "danger");
    const dialog = jueyi.dialog.open(question, [
      jueyi.dialog.text("p", named, "named"), jueyi.dialog.text("p", consequence),
      jueyi.dialog.row(jueyi.dialog.closer(no), agree),
    ], "confirm");
    agree.addEventListener("click", () => {
      dialog.close();
      jueyi.send("remove", { id: remove });
    });
  });
})();
