/* Which resolutions are asked: kept for this tab, so that a reload keeps it, and with each conversation. */
jueyi.scope = (() => {
  const KEY = "jueyi.scope";
  const boxes = () => [...document.querySelectorAll("[data-scope]")];
  let chosen = kept();

  function kept() {
    try { return texts(JSON.parse(window.sessionStorage.getItem(KEY))); } catch { return []; }
  }

  /** Whatever was kept, as a list of texts; the server counts those that are symbols in the library. */
  function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }

  function choose(symbols) {
    chosen = texts(symbols);
    try { window.sessionStorage.setItem(KEY, JSON.stringify(chosen)); } catch { /* private browsing */ }
    show();
  }

  function show() {
    const part = jueyi.part("scope");
    if (part) part.props.value = chosen;
    for (const box of boxes()) box.checked = chosen.includes(box.dataset.scope);
  }

  jueyi.whenThere("scope", show);
  jueyi.whenThere("library-list", ({ watch }) => watch("value", show));
  jueyi.on("change", "[data-scope]", ({ checked, dataset }) => {
    const others = chosen.filter((symbol) => symbol !== dataset.scope);
    choose(checked ? [...others, dataset.scope] : others);
  });
  jueyi.on("click", "[data-scope-all]", () => choose([]));

  return { choose, chosen: () => chosen };
})();
