/* What the other scripts build on: one listener on the document for each kind of event, so that what Gradio
   renders anew keeps working, and the parts of the page that the server fills. */
"use strict";

const jueyi = (() => {
  const parts = {};
  const handlers = {};

  /** Called once by each part of the page. `events` are those the server listens to. */
  function attach(name, part, events) {
    // Gradio is not done with it yet, and would take back a value that it was given now.
    window.setTimeout(() => {
      parts[name] = { ...part, events };
      for (const arrived of arrivals[name] || []) arrived(parts[name]);
    });
  }

  const arrivals = {};
  /** Calls `arrived` with the part once it is there. */
  function whenThere(name, arrived) {
    (arrivals[name] ||= []).push(arrived);
    if (parts[name]) arrived(parts[name]);
  }

  /** Handles an event of this kind on the nearest element that matches. */
  function on(kind, selector, handle) {
    if (!handlers[kind]) {
      handlers[kind] = [];
      document.addEventListener(kind, (event) => dispatch(kind, event));
    }
    handlers[kind].push([selector, handle]);
  }

  function dispatch(kind, event) {
    for (const [selector, handle] of handlers[kind]) {
      const element = event.target.closest?.(selector);
      if (element) handle(element, event);
    }
  }

  /** Sends an event with its data to the server, from the part that listens to it. */
  function send(name, data = {}) {
    const typed = document.querySelector("#question textarea")?.value ?? "";
    const part = Object.values(parts).find(({ events }) => events.includes(name));
    part?.trigger(name, { ...data, typed });
  }

  on("click", "button[data-send]", (button) => send(button.dataset.send, { ...button.dataset }));

  const remembered = (key) => {
    try { return window.localStorage.getItem(`jueyi.${key}`); } catch { return null; }
  };
  const remember = (key, value) => {
    try {
      window.localStorage.setItem(`jueyi.${key}`, value);
      return true;
    } catch { return false; /* private browsing, or full */ }
  };

  return { attach, whenThere, on, send, remembered, remember, part: (name) => parts[name] };
})();
window.jueyi = jueyi;
