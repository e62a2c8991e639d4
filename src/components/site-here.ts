// A site that was built without its public address learns it where it is read: code to copy then works as it stands.
for (const box of document.querySelectorAll<HTMLElement>('[data-site-here]')) {
  const here = box.dataset['siteHere'] ?? '';
  for (const code of box.querySelectorAll('code')) code.textContent = code.textContent.replaceAll(here, location.origin);
}

export {};
