/* Language and theme: the ones chosen before, else the browser's. */
(() => {
  function speak(language) {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    return language;
  }

  function preferred() {
    const wanted = jueyi.remembered("language") || navigator.language || "en";
    return wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
  }

  jueyi.whenThere("page-head", () => {
    const theme = jueyi.remembered("theme");
    if (theme) document.body.classList.toggle("dark", theme === "dark");
    jueyi.send("speak", { language: speak(preferred()) });
  });
  jueyi.on("click", "[data-language]", (button) => jueyi.remember("language", speak(button.dataset.language)));
  jueyi.on("click", "[data-theme-switch]", () => {
    jueyi.remember("theme", document.body.classList.toggle("dark") ? "dark" : "light");
  });
})();
