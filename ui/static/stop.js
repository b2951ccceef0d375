/* Stopping an answer, or a run of the evaluation. */
(() => {
  let stopped = false;

  jueyi.on("click", '[data-send="leave"]', () => { stopped = true; });
  jueyi.on("click", '[data-send="stop"]', () => {
    stopped = true;
    document.querySelector("#question textarea").focus();
  });
  jueyi.on("keydown", "#conversation", (_, event) => {
    if (event.key === "Escape" && document.querySelector(".reply.pending")) {
      document.querySelector('[data-send="stop"]').click();
    }
  });

  /** Whether what just broke off was stopped by the user; asked once. */
  jueyi.wasStopped = () => {
    const answer = stopped ? "stopped" : "";
    stopped = false;
    return answer;
  };
})();
