// Names and levels for screen readers where Datasette's own pages have none.
const names = {
  _filter_column: "Column", _filter_op: "Comparison", _filter_value: "Value", _sort: "Sort by", _size: "Rows",
};

function repair() {
  for (const field of document.querySelectorAll("select, textarea, input:not([type=hidden]):not([type=submit])")) {
    if (!field.labels?.length && !field.hasAttribute("aria-label")) {
      const name = field.name.replace(/_\d+$/, "");
      field.setAttribute("aria-label", names[name] ?? (name || "SQL"));
    }
  }
  const second = document.querySelector("h2, h3");
  if (second?.matches("h3")) second.setAttribute("aria-level", "2");
}

repair();
addEventListener("load", () => setTimeout(repair)); // once more, when the editor of SQL has made its own field
