import type { APIRoute } from 'astro';

// Runs before the first paint: tells styles that scripts run and whether the address asks for something, and sets the theme that was chosen. Without storage the device decides.
const SCRIPT = "(r=>{r.dataset.script='';if(location.search)r.dataset.query='';try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')r.dataset.theme=t}catch{}})(document.documentElement)\n";

export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
