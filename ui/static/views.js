/* The tabs: the address says which one is shown, so that a reload and the browser's back button keep it. */
(() => {
  const links = () => [...document.querySelectorAll("[data-view]:is(a)")];

  function show() {
    const names = links().map((link) => link.dataset.view);
    const wanted = window.location.hash.slice(1);
    const view = names.includes(wanted) ? wanted : names[0] || "ask";
    const changed = (document.body.dataset.view || "ask") !== view;
    document.body.dataset.view = view;
    mark();
    if (changed) jueyi.send("view", { view });
  }

  function mark() {
    for (const link of links()) {
      if (link.dataset.view === document.body.dataset.view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  window.addEventListener("hashchange", show);
  jueyi.whenThere("page-head", ({ watch }) => {
    show();
    watch("value", mark);
  });
})();
