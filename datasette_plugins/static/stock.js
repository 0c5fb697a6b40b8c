// Names for screen readers where Datasette's own pages have none.
const names = {
  _filter_column: "Column", _filter_op: "Comparison", _filter_value: "Value", _sort: "Sort by", _size: "Rows",
};
for (const field of document.querySelectorAll("select, textarea, input:not([type=hidden]):not([type=submit])")) {
  if (!field.labels?.length && !field.hasAttribute("aria-label")) {
    const name = field.name.replace(/_\d+$/, "");
    field.setAttribute("aria-label", names[name] ?? (name || "SQL"));
  }
}
