// The few things a page cannot do on its own: the theme, copying, and showing where a finding is.
(() => {
  const root = document.documentElement;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  const name = (button) => { button.textContent = isDark() ? "Light colours" : "Dark colours"; };

  const place = (letter, button) => {
    const start = Array.from(letter.value).slice(0, Number(button.dataset.start)).join("").length;
    const quote = button.dataset.quote;
    if (letter.value.substr(start, quote.length) === quote) return start;
    return letter.value.indexOf(quote);
  };

  const acts = {
    theme(button) {
      root.dataset.theme = isDark() ? "light" : "dark";
      localStorage.setItem("theme", root.dataset.theme);
      name(button);
    },
    async copy(button) {
      const from = document.getElementById(button.dataset.from);
      const text = "value" in from ? from.value : from.textContent;
      const before = button.textContent;
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch {
        if (from.select) from.select();
        button.textContent = "Press Ctrl+C";
      }
      setTimeout(() => { button.textContent = before; }, 2500);
    },
    find(button) {
      const letter = document.getElementById("id_text");
      const at = place(letter, button);
      if (at < 0) return;
      letter.focus();
      letter.setSelectionRange(at, at + button.dataset.quote.length);
    },
    instead(button) {
      const letter = document.getElementById("id_text");
      const at = place(letter, button);
      if (at < 0) return;
      letter.setRangeText(button.dataset.instead, at, at + button.dataset.quote.length, "select");
      letter.focus();
      letter.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (button) acts[button.dataset.act](button);
  });
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-act]")) button.hidden = false;
    for (const button of document.querySelectorAll("[data-act=theme]")) name(button);
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    for (const button of event.target.querySelectorAll("[data-act]")) button.hidden = false;
    const first = event.target.querySelector("[data-focus]");
    if (first) first.focus();
  });
})();
