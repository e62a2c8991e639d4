import type { APIRoute } from 'astro';
import { iconPng, ICONS } from '../exports/icon.ts';

export const getStaticPaths = () => Object.keys(ICONS).map((icon) => ({ params: { icon } }));

export const GET: APIRoute = ({ params }) => new Response(iconPng(params['icon'] ?? ''), { headers: { 'Content-Type': 'image/png' } });
