// The page's own choices: language, direction and theme, kept in its address.
const form = document.getElementById('look');
const address = new URL(location.href);

function apply() {
  const { lang, dir, theme } = Object.fromEntries(new FormData(form));
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.documentElement.className = theme;
  for (const chat of document.querySelectorAll('rim-chat')) chat.setAttribute('theme', theme);
}

for (const field of form.elements) {
  const wanted = address.searchParams.get(field.name);
  if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted;
}
apply();

form.addEventListener('change', () => {
  apply();
  for (const field of form.elements) address.searchParams.set(field.name, field.value);
  history.replaceState(null, '', address);
});
