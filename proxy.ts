import { NextResponse, type NextRequest } from 'next/server';
import { isShown } from './press/ask-languages';
import { toolPolicy } from './press/make/tool-headers';

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

/**
 * A tool's page: Next reads the nonce for its own scripts from the policy in the request. Where there is no such
 * language the answer is the 404 document, which needs no script.
 */
async function toTool(request: NextRequest, locale: string): Promise<NextResponse> {
  if (!(await isShown(locale))) return NextResponse.rewrite(new URL(`/${locale}/library/none`, request.url));
  const policy = toolPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('Content-Security-Policy', policy);
  answer.headers.set('X-Robots-Tag', 'noindex');
  return answer;
}

/** What is done to requests before Next answers them; documents are answered without it. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, first = '', second] = request.nextUrl.pathname.split('/');
  const isTool = second === 'library' && first !== 'admin' && first !== 'api';
  return isTool ? toTool(request, first) : toStudio(request);
}
