/**
 * The panel for the script builds: this file is asked for when the panel is about to be shown, so
 * its tables come at the same time.
 */
import { loadCatalogue } from '../emoji-panel/catalogue.js';

const language = document.documentElement.lang || navigator.language;
void loadCatalogue(language.startsWith('zh') ? 'zh' : 'en');

export * from '../composer/emoji-popover.js';
