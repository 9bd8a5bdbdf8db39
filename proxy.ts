import { NextResponse, type NextRequest } from 'next/server';
import { toolHeaders, toolPolicy } from './press/tool-headers';

export const config = { matcher: ['/admin/:path*', '/api/((?!views).*)', '/:locale/library'] };

/**
 * The studio speaks Vietnamese until its user chooses otherwise. Payload would follow the browser, and browsers of
 * office machines are often left in English.
 */
function toStudio(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete('accept-language');
  return NextResponse.next({ request: { headers } });
}

/** A tool's page: Next reads the nonce for its own scripts from the policy in the request. */
function toTool(request: NextRequest): NextResponse {
  const policy = toolPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(toolHeaders)) answer.headers.set(name, value);
  return answer;
}

/** What is done to requests before Next answers them; documents are answered without it. */
export function proxy(request: NextRequest): NextResponse {
  const isTool = request.nextUrl.pathname.endsWith('/library') && !/^\/(?:admin|api)\//.test(request.nextUrl.pathname);
  return isTool ? toTool(request) : toStudio(request);
}
