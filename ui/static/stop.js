/* Stopping an answer. */
(() => {
  let stopped = false;

  jueyi.on("click", '[data-send="stop"]', () => {
    stopped = true;
    document.querySelector("#question textarea").focus();
  });
  jueyi.on("keydown", "#conversation", (_, event) => {
    if (event.key === "Escape" && document.querySelector(".reply.pending")) {
      document.querySelector('[data-send="stop"]').click();
    }
  });

  /** Whether the answer that just broke off was stopped by the user; asked once. */
  jueyi.wasStopped = () => {
    const answer = stopped ? "stopped" : "";
    stopped = false;
    return answer;
  };
})();
