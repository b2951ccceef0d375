/* Conversations kept in this browser: the newest first, as many as fit; the one in this tab comes back on a reload. */
(() => {
  const MOST = 50;
  const CURRENT = "jueyi.talk";
  const key = () => `talks.${document.querySelector("[data-user]")?.dataset.user ?? ""}`;

  function all() {
    try {
      const kept = JSON.parse(jueyi.remembered(key()) || "[]");
      return Array.isArray(kept) ? kept : [];
    } catch { return []; }
  }

  /** Older ones go when the browser has no more room. */
  function keep(talks) {
    const kept = talks.slice(0, MOST);
    while (!jueyi.remember(key(), JSON.stringify(kept)) && kept.length > 1) kept.pop();
  }

  function setCurrent(id) {
    try { window.sessionStorage.setItem(CURRENT, id); } catch { /* private browsing */ }
  }

  function current() {
    try { return all().find(({ id }) => id === window.sessionStorage.getItem(CURRENT)); } catch { return undefined; }
  }

  jueyi.whenThere("kept", ({ props, watch }) => {
    watch("value", () => {
      const record = props.value?.keep;
      if (!record) return;
      keep([{ ...record, at: Date.now(), scope: jueyi.scope.chosen() }, ...all().filter(({ id }) => id !== record.id)]);
      setCurrent(record.id);
    });
  });

  function fill() {
    const sheet = document.getElementById("talks");
    const talks = all();
    const language = document.documentElement.lang;
    const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    const rows = talks.map(({ id, title, at }) => {
      const row = sheet.querySelector("template").content.cloneNode(true);
      const opening = row.querySelector("[data-talk]");
      opening.dataset.talk = id;
      opening.querySelector(".title").textContent = title;
      opening.querySelector("time").textContent = format.format(at);
      if (id === current()?.id) opening.setAttribute("aria-current", "true");
      row.querySelector("[data-forget]").dataset.forget = id;
      return row;
    });
    sheet.querySelector("ul").replaceChildren(...rows);
    sheet.querySelector(".empty").hidden = talks.length > 0;
    sheet.querySelector("[data-forget-all]").hidden = talks.length === 0;
  }

  jueyi.on("click", '[data-send="new"]', () => setCurrent(""));
  jueyi.on("click", "[data-talks]", fill);
  jueyi.on("click", "[data-talk]", (button) => {
    const record = all().find(({ id }) => id === button.dataset.talk);
    document.getElementById("talks").hidePopover();
    if (!record) return;
    setCurrent(record.id);
    jueyi.scope.choose(record.scope);
    jueyi.send("restore", { record });
  });
  jueyi.on("click", "[data-forget]", (button) => {
    keep(all().filter(({ id }) => id !== button.dataset.forget));
    fill();
    document.querySelector("#talks .switch").focus();
  });
  jueyi.on("click", "[data-forget-all]", () => {
    keep([]);
    fill();
    document.querySelector("#talks .switch").focus();
  });

  // Who is there is known once the server has answered for the first time.
  jueyi.whenThere("talk-bar", ({ watch }) => {
    let restored = false;
    watch("value", () => {
      if (restored) return;
      restored = true;
      const record = current();
      if (record) jueyi.send("restore", { record });
    });
  });
})();
