/* A missed question is asked in the conversation: there it is looked at, too. */
jueyi.on("click", ".report .ask-again", () => { window.location.hash = "ask"; });
