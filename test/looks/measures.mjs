/** What is measured of a scene, through all shadow roots. */

/**
 * Runs in the page with every element inside `rim-chat`, and a way to ask whether one is shown. As
 * text that the browser is told from outside: the page's policy lets no page make code of text.
 */
const inChat = (page, measure, ...args) =>
  page.evaluate(`{
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const isShown = (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen');
    (${measure})(all(document.querySelector('rim-chat').shadowRoot), isShown, ...${JSON.stringify(args)});
  }`);

/** What can be pressed and is smaller than this. */
export const smallTargets = (page, width, height) =>
  inChat(
    page,
    (inside, isShown, leastWidth, leastHeight) =>
      inside
        .filter((element) => element.matches('button, input, textarea, select, a[href]'))
        .filter(isShown)
        .map((element) => element.closest('label') ?? element) // which is pressed as well
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < leastWidth || box.height < leastHeight)
        .map(({ element, box }) => `${element.className}: ${box.width} × ${box.height}`),
    width,
    height,
  );

/** Boxes that hide some of their own text. */
export const clipped = (page) =>
  inChat(page, (inside, isShown) =>
    inside
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
        // a field and a list scroll
        return (
          hides && isShown(element) && !element.matches('textarea, .list, .grid, .root, .panel')
        );
      })
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .map((element) => `clipped: ${element.className}: ${element.textContent.trim()}`),
  );

/** What stands beside the window, or makes the page scroll both ways. */
export const outside = (page) =>
  inChat(page, (inside, isShown) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const list = inside.find((element) => element.matches('.list'));
    const faults = scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
    if (list && list.scrollWidth > list.clientWidth) faults.push('the list scrolls sideways');
    const beside = inside
      .filter((element) => isShown(element) && element.childElementCount === 0)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < -1 || box.right > clientWidth + 1));
    return [...faults, ...beside.map(({ element }) => `outside: ${element.className}`)];
  });

/** Sets the distances that a text has to bear. */
export const spaceOut = (page) =>
  inChat(page, (inside) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    for (const root of new Set(inside.map((element) => element.getRootNode()))) {
      root.adoptedStyleSheets.push(sheet);
    }
  });

/** Every computed style in the chat as one text, with a token set or without. */
export const stylesOf = (page, token, value) =>
  inChat(
    page,
    (inside, _isShown, name, other) => {
      const chat = document.querySelector('rim-chat');
      if (name) chat.style.setProperty(name, other);
      const text = inside
        .map((element) => {
          const style = getComputedStyle(element);
          return [...style].map((property) => style.getPropertyValue(property)).join(';');
        })
        .join('\n');
      if (name) chat.style.removeProperty(name);
      return text;
    },
    token,
    value,
  );

/** How many things are moving, or would be for as long as one looks. */
export const moving = (page) =>
  inChat(
    page,
    (inside) =>
      inside
        .flatMap((element) => element.getAnimations())
        .filter(({ playState }) => playState === 'running').length,
  );

/** Which of these parts a site's style sheet reaches. */
export const touched = (page, parts) =>
  inChat(
    page,
    (inside, _isShown, names) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      const found = names.filter((name) => {
        sheet.replaceSync(`rim-chat::part(${name}) { scroll-margin-top: 77px }`);
        return inside.some((element) => getComputedStyle(element).scrollMarginTop === '77px');
      });
      document.adoptedStyleSheets = [];
      return found;
    },
    parts,
  );
