import type { APIRoute } from 'astro';
import { iconIco } from '../exports/icon.ts';

export const GET: APIRoute = () => new Response(iconIco(), { headers: { 'Content-Type': 'image/vnd.microsoft.icon' } });
