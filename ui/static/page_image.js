/* The page of a PDF on which a paragraph begins. */
(() => {
  jueyi.on("click", "[data-page-of]", async (button) => {
    const { pageOf, label } = button.dataset;
    const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
    button.setAttribute("aria-busy", "true");
    const shown = await jueyi.part("library-compare").server.page_image([pageOf, label, language]);
    button.removeAttribute("aria-busy");
    const closer = jueyi.dialog.closer(shown.close);
    if (!shown.image) return void jueyi.dialog.open(shown.caption, [jueyi.dialog.text("p", shown.missing), closer], "confirm");
    const frame = jueyi.dialog.text("div", "", "page-frame");
    const sheet = jueyi.dialog.text("div", "", "sheet");
    const image = document.createElement("img");
    image.src = shown.image;
    image.alt = shown.caption;
    sheet.append(image);
    frame.tabIndex = 0;
    frame.append(sheet);
    jueyi.dialog.open(shown.caption, [frame, closer], "page-image");
    await image.decode();
    if (shown.top === null) return;
    const pointer = jueyi.dialog.text("span", "", "pointer");
    pointer.style.top = `${100 * shown.top}%`;
    sheet.append(pointer);
    frame.scrollTop = shown.top * sheet.clientHeight - frame.clientHeight / 4;
  });
})();
