/* Files on their way to the server: one after the other, with how much of each is there. */
(() => {
  const status = () => document.querySelector("[data-upload-status]");
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  /** Sends one file; resolves to its secret. */
  function put(file, progress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", `${window.gradio_config.root}/uploads`);
      request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
      request.upload.onprogress = ({ loaded, total }) => progress(total ? Math.floor(100 * loaded / total) : 0);
      request.onload = () => request.status === 200 ? resolve(JSON.parse(request.response).id) : reject(request);
      request.onerror = () => reject(request);
      request.send(file);
    });
  }

  async function send(input, files) {
    const { largest, uploading } = input.dataset;
    const replace = document.querySelector("[data-replace]").checked;
    const sent = [];
    input.disabled = true;
    for (const file of files) {
      const { name } = file;
      if (file.size > Number(largest)) {
        sent.push({ name, problem: "too_large" });
        continue;
      }
      try {
        const show = (percent) => { status().textContent = filled(uploading, { name, percent }); };
        show(0);
        sent.push({ id: await put(file, show) });
      } catch {
        sent.push({ name, problem: "not_sent" });
      }
    }
    status().textContent = "";
    input.value = "";
    input.disabled = false;
    jueyi.send("take", { files: JSON.stringify(sent), replace });
  }

  /** While files are taken in, no others can be added: their report has its place. */
  jueyi.whenThere("library-intake", ({ element, watch }) => watch("value", () => {
    const input = document.querySelector("[data-upload]");
    if (input) input.disabled = element.querySelector(".intake.running") !== null;
  }));
  jueyi.on("change", "[data-upload]", (input) => {
    if (input.files.length) send(input, [...input.files]);
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      const zone = event.target.closest?.(".drop-zone");
      if (!zone) return;
      event.preventDefault();
      zone.classList.toggle("over", kind === "dragover");
      const input = zone.querySelector("[data-upload]");
      if (kind === "drop" && event.dataTransfer.files.length && !input.disabled) send(input, [...event.dataTransfer.files]);
    });
  }
})();
