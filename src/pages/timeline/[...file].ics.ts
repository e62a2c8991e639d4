import type { APIRoute } from 'astro';
import { calendarFiles, type CalendarFile } from '../../exports/calendar-file.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => LANGUAGES.flatMap((language) => calendarFiles(currentPublication(), language).map((file) => ({ params: { file: file.steps.slice(1).join('/').replace(/\.ics$/, '') }, props: { file } })));

export const GET: APIRoute<{ file: CalendarFile }> = ({ props: { file } }) => new Response(file.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
