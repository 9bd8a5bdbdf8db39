import { NextResponse, type NextRequest } from 'next/server';

export const config = { matcher: ['/admin/:path*', '/api/((?!views).*)'] };

/**
 * The studio speaks Vietnamese until its user chooses otherwise. Payload would follow the browser, and browsers of
 * office machines are often left in English.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.delete('accept-language');
  return NextResponse.next({ request: { headers } });
}
