/* Enter that ends the input of a Chinese word does not send the question. */
document.addEventListener("keypress", (event) => {
  if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.stopImmediatePropagation();
}, true);
