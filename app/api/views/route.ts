import { logError } from '@/press/log';
import { countView, viewReport } from '@/press/views/view-counts';

/** Longest report that is read, in bytes. */
const LONGEST = 1_000;

const nothing = (status = 204): Response => new Response(null, { status });

/** Counts one reading. Keeps no cookie and no address; a report that cannot be used changes nothing. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST) return nothing(413);
  const text = await request.text();
  if (text.length > LONGEST) return nothing(413);
  const report = viewReport.safeParse(parseJson(text));
  if (!report.success) return nothing(400);
  await countView(report.data).catch(logError);
  return nothing();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
