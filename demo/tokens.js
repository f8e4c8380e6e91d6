/**
 * The design tokens, in the order in which the theme page offers them, with the values that they
 * have where a site says nothing. A test holds them against the elements' documentation.
 */
const colour = (name, value, says) => ({ group: 'Colours', kind: 'colour', name, value, says });
const length = (group, name, value, says, [min, max]) => ({
  group,
  kind: 'length',
  name,
  value,
  says,
  min,
  max,
});
const text = (group, name, value, says) => ({ group, kind: 'text', name, value, says });

export const TOKENS = [
  colour('--rim-color-background', 'light-dark(#ffffff, #11161d)', 'Background'),
  colour('--rim-color-raised', 'light-dark(#f5f7fa, #1a212b)', 'Field and lines'),
  colour('--rim-color-text', 'light-dark(#18202b, #e8edf3)', 'Text'),
  colour('--rim-color-muted', 'light-dark(#586372, #9eabba)', 'Side remarks'),
  colour('--rim-color-line', 'light-dark(#dde3ea, #2b3541)', 'Dividing lines'),
  colour('--rim-color-control', 'light-dark(#76818f, #738090)', 'Around controls'),
  colour('--rim-color-accent', 'light-dark(#1f5fd6, #7fb0ff)', 'To be pressed'),
  colour('--rim-color-on-accent', 'light-dark(#ffffff, #0c1420)', 'On it'),
  colour('--rim-color-own', 'light-dark(#1f5fd6, #2a60c6)', 'Own bubbles'),
  colour('--rim-color-on-own', '#ffffff', 'Text in them'),
  colour('--rim-color-on-own-muted', '#dfe9ff', 'Time in them'),
  colour('--rim-color-other', 'light-dark(#eef2f6, #232c38)', 'Others’ bubbles'),
  colour('--rim-color-badge', 'light-dark(#b3261e, #d0352c)', 'Unread count'),
  colour('--rim-color-on-badge', '#ffffff', 'Digits in it'),
  colour('--rim-color-danger', 'light-dark(#b3261e, #ff9c93)', 'What went wrong'),
  colour('--rim-color-danger-background', 'light-dark(#fdecea, #3a1f1f)', 'Behind it'),
  text(
    'Type',
    '--rim-font',
    "system-ui, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    'Typeface',
  ),
  length('Type', '--rim-font-size', '15px', 'Texts', [12, 24]),
  text('Type', '--rim-font-size-small', 'calc(var(--rim-font-size) * 0.8)', 'Side remarks'),
  text('Type', '--rim-font-size-large', 'calc(var(--rim-font-size) + 1px)', 'Heading'),
  text('Type', '--rim-line-height', '1.4', 'Height of lines'),
  length('Space', '--rim-space', '4px', 'Step of all distances', [2, 8]),
  length('Space', '--rim-avatar-size', '32px', 'Initials', [20, 56]),
  length('Space', '--rim-emoji-panel-height', '264px', 'Emoji grid', [120, 480]),
  length('Corners', '--rim-radius', '18px', 'Bubbles', [0, 28]),
  length('Corners', '--rim-control-radius', '20px', 'Field and buttons', [0, 28]),
  length('Corners', '--rim-box-radius', '12px', 'Smaller boxes', [0, 28]),
  length('Corners', '--rim-panel-radius', '16px', 'The whole', [0, 40]),
  text('Corners', '--rim-avatar-radius', '50%', 'Initials'),
  text('Depth and motion', '--rim-shadow', '0 8px 32px rgb(0 0 0 / 0.24)', 'Shadow'),
  text('Depth and motion', '--rim-motion', '160ms', 'Duration'),
  text('Depth and motion', '--rim-z-index', '1000', 'Launcher’s place'),
  text('Depth and motion', '--rim-color-scheme', 'light dark', 'Light, dark or both'),
];
