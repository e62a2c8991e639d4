// Within a frame a page tells the one around it how high it is, now and whenever that changes; embed.js there listens. The message
// holds nothing else, so it may go to any site.
const tell = (): void => parent.postMessage({ type: 'chart-height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  // Whoever began to listen late may ask.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => { if (source === parent && data === 'chart-height?') tell(); });
}

// What the frame was asked for holds in the other language too.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang][target="_self"]')) link.search = location.search.replace('lang=reader', '');

export {};
