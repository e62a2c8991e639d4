/** A browser's version from which it has something, or undefined where no version has it. */
type Since = number | undefined;

/** Something that came to browsers in the last years, as `css-words.ts` names it, and what a reader has without it. */
export interface WebFeature {
  readonly name: string;
  readonly since: readonly [chrome: Since, firefox: Since, safari: Since];
  /** What a reader has where a browser of the floor lacks it: told in words, or written with a prefix by the build. */
  readonly without?: string;
  readonly prefixed?: true;
}

export const STYLE_FEATURES: readonly WebFeature[] = [
  { name: '@container', since: [105, 110, 16] },
  { name: 'container-type: inline-size', since: [105, 110, 16] },
  { name: ':has', since: [105, 121, 15.4] },
  { name: ':is', since: [88, 78, 14] },
  { name: ':focus-visible', since: [86, 85, 15.4] },
  { name: ':popover-open', since: [114, 125, 17] },
  { name: 'light-dark()', since: [123, 120, 17.5] },
  { name: 'color-mix()', since: [111, 113, 16.2] },
  { name: 'selector()', since: [83, 69, 14.1] },
  { name: '(prefers-contrast)', since: [96, 101, 14.1] },
  { name: '(forced-colors)', since: [89, 89, 16] },
  { name: 'grid-template-columns: subgrid', since: [117, 71, 16] },
  { name: 'text-wrap: balance', since: [114, 121, 17.5] },
  { name: 'content-visibility: visible', since: [85, 125, 18] },
  { name: 'accent-color', since: [93, 92, 15.4] },
  { name: 'overflow-wrap: anywhere', since: [80, 65, 15.4] },
  { name: 'width: fit-content', since: [46, 94, 11] },
  { name: 'float: inline-end', since: [118, 55, 15] },
  { name: 'rotate', since: [104, 72, 14.1] },
  { name: 'scale', since: [104, 72, 14.1] },
  { name: 'border-start-start-radius', since: [89, 66, 15] },
  { name: 'border-start-end-radius', since: [89, 66, 15] },
  { name: 'border-end-start-radius', since: [89, 66, 15] },
  { name: 'border-end-end-radius', since: [89, 66, 15] },
  { name: '::details-content', since: [131, 143, 18.4], without: 'The box of filters beside a list is opened by its button, as on a phone; on paper a part that was closed stays closed.' },
  { name: 'size', since: [15, 95, 18.2], without: 'Paper is as the printer has it.' },
  { name: 'print-color-adjust: exact', since: [136, 97, 15.4], prefixed: true },
  { name: 'user-select: all', since: [54, 69, undefined], prefixed: true },
  { name: 'text-decoration: dotted', since: [57, 36, 26.2], prefixed: true },
  { name: 'text-decoration: dashed', since: [57, 36, 26.2], prefixed: true },
  { name: 'forced-color-adjust: none', since: [89, 113, undefined], without: 'Safari forces no colours.' },
  { name: '-webkit-text-size-adjust', since: [54, undefined, 9], without: 'Firefox does not make text larger by itself on phones in upright position.' },
];

/**
 * What all of them have had since 2022 or before, properties with the keywords that are given to them. What is new in a style sheet fails the
 * tests until it stands here or above, with the versions that have it: look it up at MDN or caniuse.
 */
export const OLD_STYLES: readonly string[] = [
  '(max-width)', '(min-width)', '(prefers-reduced-motion)', '::after', '::before', ':checked', ':disabled', ':empty', ':first-child', ':focus',
  ':hover', ':lang', ':last-child', ':not', ':nth-child', ':root', ':target', '@import', '@keyframes', '@media', '@page', '@supports', 'attr()',
  'calc()', 'clamp()', 'fit-content()', 'inset()', 'linear-gradient()', 'min()', 'minmax()', 'polygon()', 'repeat()', 'rgb()', 'var()',
  'align-items: baseline center start', 'align-self: start', 'animation', 'background: in left local no-repeat none right scroll srgb to transparent',
  'block-size: auto', 'border: solid', 'border-bottom: solid transparent', 'border-bottom-color', 'border-collapse: collapse', 'border-color',
  'border-inline: solid', 'border-inline-end', 'border-inline-start: solid', 'border-radius', 'border-style: dotted', 'border-top: solid',
  'box-shadow: inset', 'box-sizing: border-box', 'break-after: avoid', 'break-inside: avoid', 'clip-path', 'color: inherit',
  'color-scheme: dark light', 'column-gap', 'columns', 'content', 'cursor: default help pointer',
  'display: block flex flow-root grid inline inline-block inline-flex none table-header-group', 'fill: none', 'fill-opacity', 'flex: none',
  'flex-basis', 'flex-direction: column', 'flex-wrap: nowrap wrap', 'float: left', 'font: inherit', 'font-size: inherit',
  'font-variant-numeric: tabular-nums', 'font-weight: inherit', 'gap', 'grid-area', 'grid-column', 'grid-row: span',
  'grid-template-columns: auto auto-fill auto-fit', 'grid-template-rows: auto', 'height: auto', 'inset: auto', 'inset-block-start',
  'inset-inline-start', 'justify-content: flex-start space-between', 'left', 'letter-spacing', 'line-height', 'list-style: none', 'margin: auto',
  'margin-block', 'margin-block-end', 'margin-bottom', 'margin-inline', 'margin-inline-end: auto', 'margin-inline-start', 'margin-top', 'max-height',
  'max-width: none', 'min-height', 'min-inline-size', 'min-width: min-content', 'opacity', 'order', 'outline: none solid', 'outline-offset',
  'overflow: auto hidden visible', 'overflow-wrap: break-word', 'overflow-x: auto', 'padding', 'padding-block', 'padding-bottom', 'padding-inline',
  'padding-inline-end', 'padding-inline-start', 'padding-top', 'pointer-events: none', 'position: absolute fixed relative sticky', 'row-gap',
  'scroll-behavior: smooth', 'scroll-margin-top', 'scroll-padding-block', 'stroke', 'stroke-width', 'table-layout: fixed',
  'text-align: center end inherit left right start', 'text-decoration: line-through none underline', 'text-decoration-style: solid',
  'text-decoration-thickness', 'text-underline-offset', 'top', 'touch-action: pan-y pinch-zoom', 'vertical-align: bottom middle top',
  'visibility: hidden visible', 'white-space: normal nowrap pre-wrap', 'width: auto max-content', 'word-break: keep-all', 'z-index',
];

/** Elements and attributes (`name=`) that came in the last years. */
export const MARKUP_FEATURES: readonly WebFeature[] = [
  { name: 'popover=', since: [114, 125, 17] },
  { name: 'popovertarget=', since: [114, 125, 17] },
  { name: 'popovertargetaction=', since: [114, 125, 17] },
];

/** All other elements and attributes of the pages, without those that begin with `data-`. */
export const OLD_MARKUP = [
  'a article aside b base body br button caption circle code dd del desc details div dl dt fieldset figcaption figure footer form g h1 h2 h3 head header html input ins label legend li',
  'line link main meta nav ol option p path pre rect script section select small span strong summary svg table tbody td text th thead time title tr ul',
  'action= aria-current= aria-describedby= aria-hidden= aria-keyshortcuts= aria-label= aria-labelledby= aria-pressed= autocapitalize= autocomplete= autofocus= charset= checked= class= content=',
  'cx= cy= d= datetime= disabled= download= fill= focusable= font-family= font-size= font-weight= for= height= hidden= href= hreflang= http-equiv= id= itemprop= itemscope= itemtype= lang= maxlength=',
  'media= name= open= paint-order= preserveAspectRatio= property= r= rel= role= scope= sizes= spellcheck= src= stroke= stroke-dasharray= stroke-linecap= stroke-linejoin= stroke-width= tabindex= target=',
  'text-anchor= title= type= value= vector-effect= viewBox= width= x= x1= x2= xmlns= y= y1= y2=',
].join(' ').split(' ');

/** What scripts must not rest on: what a browser of the floor lacks. */
export const TOO_NEW_FOR_SCRIPTS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/requestIdleCallback/, 'requestIdleCallback: Safari has none'],
  [/\bIterator\.|\.(?:values|keys|entries)\(\)\.(?:map|filter|flatMap|some|every|find|reduce|take|drop|forEach|toArray)\(/, 'iterator helpers: Safari 18.4'],
  [/Promise\.try/, 'Promise.try: Firefox 134, Safari 18.2'],
  [/RegExp\.escape/, 'RegExp.escape: Firefox 134, Safari 18.2'],
  [/Uint8Array\.from(?:Base64|Hex)|\.to(?:Base64|Hex)\(/, 'bytes as base64: Firefox 133, Safari 18.2'],
  [/Intl\.DurationFormat/, 'Intl.DurationFormat: Firefox 136'],
  [/\bTemporal\./, 'Temporal: Safari has none'],
  [/startViewTransition/, 'view transitions: Firefox 144'],
  [/\bnew URLPattern/, 'URLPattern: Firefox 142, Safari 26'],
  [/\bnavigation\.(?:navigate|addEventListener)/, 'the Navigation API: Firefox 147, Safari 26.2'],
  [/showOpenFilePicker|showSaveFilePicker/, 'file pickers: Chrome alone'],
  [/\bscheduler\./, 'scheduler: Firefox 142'],
  [/Math\.sumPrecise|Error\.isError/, 'Math.sumPrecise, Error.isError: newer than the floor'],
];
