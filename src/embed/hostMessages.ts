// The messages in which hosts are told the height of a frame, and those in which they ask for it. Written from what each
// host says in public of its format; none of their code is in it. A message holds the height, and names that the host
// itself gave to the frame: nothing of the reader, of the data or of the address.

/** The form of a name that a host gives. */
export const TOKEN = /^[A-Za-z0-9_-]{1,64}$/;

/** What hosts call the frame: from its address, or from a message of its parent. */
export interface HostNames {
  id: string | null;
  childId: string | null;
  secret: string | null;
  resizerId: string | null;
}

const SECRET = /^#\?secret=([A-Za-z0-9]{1,64})$/;
/** The secret that WordPress puts into the fragment ("#?secret=…") of a frame; nothing else is read from there. */
export const secretIn = (hash: string): string | null => SECRET.exec(hash)?.[1] ?? null;

export interface FrameSize {
  /** px */
  width: number;
  height: number;
}

/** Why it is said: a host that counts its frames waits for the first answer. */
export type Occasion = 'init' | 'resize';

/** Stands where Datawrapper's listeners expect the name of a chart: it is in no element's id, and in no address. */
const NO_NAME = 'hr75:no-name';
const PYM = 'xPYMx';
const RESIZER = '[iFrameSizer]';

/** What is posted to the parent: every format that needs no name, and those whose name the host gave. */
export function heightMessages(
  { width, height }: FrameSize,
  { id, childId, secret, resizerId }: HostNames,
  occasion: Occasion,
): unknown[] {
  const messages: unknown[] = [
    // Our own: embed.js listens to it (host.ts).
    { type: 'hr75:height', id, height },
    // Datawrapper, "responsive iframe" of its embed codes. Codes of today find the frame by the window that speaks and
    // pass over the name; older ones look for `#datawrapper-chart-<name>`, then for an address with the name in it.
    { 'datawrapper-height': { [id ?? NO_NAME]: height } },
    // AMP, amp.dev/documentation/components/amp-iframe, "iframe resizing".
    { sentinel: 'amp', type: 'embed-size', height },
  ];
  // Pym.js, blog.apps.npr.org/pym.js: parts joined by xPYMx; the child's name from its address.
  if (childId !== null) messages.push(['pym', childId, 'height', height].join(PYM));
  // WordPress, oEmbed discovery of its block editor (wp-embed): the secret from the frame's fragment.
  if (secret !== null) messages.push({ message: 'height', value: height, secret });
  // iframe-resizer, iframe-resizer.com, versions 4 and 5: name, height, width and occasion, parted by colons.
  if (resizerId !== null) messages.push(`${RESIZER}${[resizerId, height, width, occasion].join(':')}`);
  return messages;
}

/** iframe-resizer's greeting: the name of the frame, its margin in px, whether its width follows, and more that we leave. */
const GREETING = /^\[iFrameSizer\]([A-Za-z0-9_-]{1,64}):\d{1,4}:(?:true|false):/;

/** A question for the height, which only the parent may ask. */
export interface Question {
  /** The name by which iframe-resizer greets the frame; null in any other question. */
  resizerId: string | null;
}

/** Reads a message of the parent; null where it is none of the questions that we answer. */
export function questionIn(data: unknown, { childId, secret }: HostNames): Question | null {
  if (typeof data === 'string') {
    const resizerId = GREETING.exec(data)?.[1];
    if (resizerId !== undefined) return { resizerId };
    // Pym tells its child the width of the place: "pymxPYMx<childId>xPYMxwidthxPYMx<px>".
    const isPym = childId !== null && data.startsWith(['pym', childId, 'width', ''].join(PYM));
    return isPym ? { resizerId: null } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { type, message, secret: said } = data as Record<string, unknown>;
  const isOurs = type === 'hr75:ask';
  const isWordPress = message === 'ready' && secret !== null && said === secret;
  return isOurs || isWordPress ? { resizerId: null } : null;
}
