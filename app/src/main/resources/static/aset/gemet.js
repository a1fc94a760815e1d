// Small comforts; every page works without them.
(() => {
  "use strict";

  const dress = (box) => {
    const input = box.querySelector('input[type="file"]');
    const name = box.querySelector("[data-file-name]");
    if (!input || !name) return;
    box.classList.add("upload--dressed");
    input.addEventListener("change", () => {
      if (input.files.length > 0) name.textContent = Array.from(input.files, (file) => file.name).join(", ");
    });
    for (const over of ["dragenter", "dragover"]) box.addEventListener(over, () => box.classList.add("upload--over"));
    for (const out of ["dragleave", "drop"]) box.addEventListener(out, () => box.classList.remove("upload--over"));
  };

  const focusProblems = () => document.querySelector(".problems")?.focus();

  // One letter presses the button that carries it: <button data-key="s">. "/" goes to the first search field.
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const key = event.key.toLowerCase();
    const target = key === "/" ? document.querySelector('input[type="search"]') : document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (key === "/") target.focus();
    else target.click();
  };

  const printPage = (event) => {
    if (event.target.closest("[data-print]")) window.print();
  };

  document.querySelectorAll(".upload").forEach(dress);
  focusProblems();
  document.addEventListener("keydown", press);
  document.addEventListener("click", printPage);
})();
