/* Saving a file that the server has made. */
jueyi.whenThere("parcel", ({ props, watch }) => {
  watch("value", () => {
    const { name, type, content } = props.value;
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
});
jueyi.on("click", "[data-close]", (button) => document.getElementById(button.dataset.close).hidePopover());
