/** Runs in the window of a dialog. */
export const PAGE_SCRIPT = `
const state = JSON.parse(document.body.dataset.state);
const form = document.querySelector('form');
const fields = [...document.querySelectorAll('[data-field]')];
function entry(field) {
  if (field.dataset.field === 'toggle') return field.checked ? field.dataset.on : field.dataset.off;
  if (field.dataset.field === 'choices') return [...field.querySelectorAll(':checked')].map((box) => box.value).join(',');
  return field.dataset.field === 'file' ? '' : field.value;
}
function isComplete() {
  for (const field of fields) {
    if (field.dataset.field === 'choices') {
      const box = field.querySelector('input');
      const lacks = 'required' in field.dataset && !field.querySelector(':checked');
      box?.setCustomValidity(lacks ? field.dataset.error || state.required : '');
    } else {
      field.setCustomValidity('');
      if (!field.checkValidity() && field.dataset.error) field.setCustomValidity(field.dataset.error);
    }
  }
  if (state.isRange && fields[1].value < fields[0].value) fields[1].setCustomValidity(state.notPast);
  return form.reportValidity();
}
function press(button) {
  if (!('unchecked' in button.dataset) && !isComplete()) return;
  window.answer(JSON.stringify({ button: button.dataset.button, entries: fields.map(entry) }));
}
const buttons = [...document.querySelectorAll('[data-button]')];
for (const button of buttons) button.addEventListener('click', () => press(button));
for (const field of fields) field.addEventListener('dblclick', () => field.tagName === 'SELECT' && press(buttons[0]));
const standard = document.querySelector('button.default');
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape' && state.escape !== '') {
    event.preventDefault();
    window.answer(JSON.stringify({ button: state.escape, entries: fields.map(() => '') }));
  } else if (event.key === 'Enter' && standard && !['TEXTAREA', 'BUTTON'].includes(event.target.tagName)) {
    event.preventDefault();
    press(standard);
  }
});
const first = document.querySelector('[data-field]:not(fieldset), [data-field] input') ?? standard;
first?.focus();
if (first?.select && first.type !== 'file') first.select();
`;

export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: Canvas; color: CanvasText; }
form { display: flex; flex-direction: column; min-height: 100vh; }
main { flex: 1; padding: 1.25rem 1.25rem 0.5rem; }
h1 { font-size: 1.3rem; margin: 0 0 0.75rem; }
p, h1 { white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: 0 0 0.75rem; }
img { max-width: 100%; max-height: 12rem; margin-bottom: 0.75rem; }
.icon {
  float: left; width: 2.2rem; height: 2.2rem; margin: 0 0.9rem 0.5rem 0; border-radius: 50%; background: #0f6cbd; color: #fff;
  font: bold 1.4rem/2.2rem system-ui, sans-serif; text-align: center;
}
.icon.Warning { background: #8a5700; }
.icon.ErrorIcon { background: #b10e1c; }
.field, fieldset { margin: 0 0 0.9rem; }
fieldset { border: 1px solid GrayText; border-radius: 6px; padding: 0.5rem 0.75rem; max-height: 24rem; overflow: auto; }
fieldset label { display: block; padding: 0.15rem 0; }
.field > label { display: block; margin-bottom: 0.25rem; }
input:not([type='checkbox']):not([type='file']), textarea, select {
  width: 100%; font: inherit; padding: 0.4rem 0.5rem; border: 1px solid GrayText; border-radius: 6px; background: Field; color: FieldText;
}
footer {
  position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: flex-end; padding: 0.75rem 1.25rem;
  background: Canvas; border-top: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
}
button { font: inherit; min-width: 5.5rem; padding: 0.45rem 0.9rem; border: 1px solid GrayText; border-radius: 6px; background: ButtonFace; color: ButtonText; }
button.default { background: #0f6cbd; border-color: #0f6cbd; color: #fff; }
:focus-visible { outline: 2px solid #0f6cbd; outline-offset: 2px; }
button.default:focus-visible { outline-color: CanvasText; }
`;
