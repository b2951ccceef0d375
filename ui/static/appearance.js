/* Language and theme: the ones chosen before, else the browser's. */
(() => {
  let chosen = preferred();

  function speak(language) {
    chosen = language;
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    jueyi.part("language").props.value = language;
    jueyi.send("speak");
  }

  function preferred() {
    const wanted = jueyi.remembered("language") || navigator.language || "en";
    return wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
  }

  jueyi.whenThere("page-head", () => {
    const theme = jueyi.remembered("theme");
    if (theme) document.body.classList.toggle("dark", theme === "dark");
    speak(chosen);
  });
  // What was asked for in the language before may be the last to come.
  jueyi.whenThere("spoken", ({ props, watch }) => {
    watch("value", () => { if (props.value.language !== chosen) speak(chosen); });
  });
  jueyi.on("click", "[data-language]", ({ dataset }) => {
    jueyi.remember("language", dataset.language);
    speak(dataset.language);
  });
  jueyi.on("click", "[data-theme-switch]", () => {
    jueyi.remember("theme", document.body.classList.toggle("dark") ? "dark" : "light");
  });
})();
