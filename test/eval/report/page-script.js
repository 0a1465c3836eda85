// Runs inside the report page: hides what the reader did not ask for.
const items = [...document.querySelectorAll('article')];
const selects = [...document.querySelectorAll('select[data-filter]')];
const find = document.getElementById('find');
const count = document.getElementById('count');

function applyFilters() {
  const words = find.value.trim().toLowerCase();
  let shown = 0;
  for (const item of items) {
    const fits =
      selects.every(({ value, dataset }) => value === '' || item.dataset[dataset.filter] === value) &&
      (words === '' || item.textContent.toLowerCase().includes(words));
    item.hidden = !fits;
    if (fits) shown++;
  }
  count.textContent = `${shown} of ${items.length}`;
  // What is looked for should be seen, and a list without anything to show is in the way.
  const looking = words !== '' || selects.some(({ value }) => value !== '');
  for (const list of document.querySelectorAll('details')) {
    const any = list.querySelector('article:not([hidden])') !== null;
    list.hidden = !any;
    if (looking && any) list.open = true;
  }
}

for (const control of [find, ...selects]) control.addEventListener('input', applyFilters);
applyFilters();
