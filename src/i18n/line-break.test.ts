import { expect, it } from 'vitest';
import { joined } from './line-break.ts';

it.each([
  ['50%로', '50%\u2060로'],
  ['<a href="/x/">50%</a>로 늘고', '<a href="/x/">50%</a>\u2060로 늘고'],
  ['<b><a>7%</a></b>에서', '<b><a>7%</a></b>\u2060에서'],
  ['12%p가', '12%p\u2060가'],
  ['최대 50억 원의', '최대 50억\u00a0원의'],
  ['1조 7,000억 원과 300 달러', '1조\u00a07,000억\u00a0원과 300\u00a0달러'],
  ['약 18억 2,000만 원', '약 18억\u00a02,000만\u00a0원'],
  ['2조 원 3억 명', '2조\u00a0원 3억 명'],
  ['up to KRW 1.7 trillion of 3 measures', 'up to KRW\u00a01.7\u00a0trillion of 3 measures'],
  ['세 가지 원인', '세 가지 원인'],
  ['<button>낱말</button>, 다음', '<button>낱말</button>\u2060, 다음'],
  ['<button>낱말</button>은', '<button>낱말</button>\u2060은'],
  ['50% 로', '50% 로'],
  ['50% of', '50% of'],
  ['50%</td><td>가', '50%</td><td>가'],
  ['href="/a%EA%B0/"', 'href="/a%EA%B0/"'],
])('%s', (html, wanted) => {
  expect(joined(html)).toBe(wanted);
  expect(joined(wanted)).toBe(wanted);
});
