import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { BuiltPage } from './pages.ts';

/** What HTML is held to: the recommended rules of html-validate, but for those that would make a page worse. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The titles of charts and explainers are sentences that say what they show; that a search engine may cut them after 70 signs is no fault of HTML.
    'long-title': 'off',
    // On a narrow screen the cells of the results stand below each other (display: block), and browsers then forget that it is a table, unless roles say so.
    'no-redundant-role': 'off',
    // Forms that sort out what is on the page answer to each key, and to Enter; there is nothing to send.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(RULES));

/** What is wrong with the HTML of pages, each with its place: `measures/x/:1:20 rule: what`. */
export const htmlFaults = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap(({ path: at, html }) => validator.validateStringSync(html, at || '/').results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${at || '/'}:${line}:${column} ${ruleId}: ${message}`)));
