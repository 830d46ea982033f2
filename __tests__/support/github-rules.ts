/** What GitHub refuses without its description saying so. */

interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRunBody {
  readonly name?: string
  readonly head_sha?: string
  readonly status?: string
  readonly conclusion?: string
  readonly external_id?: string
  readonly output?: { readonly title?: string; readonly summary: string; readonly annotations?: readonly Annotation[] }
}

export interface ReviewBody {
  readonly commit_id?: string
  readonly event?: string
  readonly comments?: readonly {
    readonly path: string
    readonly line?: number
    readonly side?: string
    readonly start_line?: number
    readonly start_side?: string
    readonly body: string
  }[]
}

const KILOBYTES_64 = 64 * 1024

export function checkRunFaults({ status, conclusion, output }: CheckRunBody, isCompleted: boolean): readonly string[] {
  return [
    ...(status === 'completed' && conclusion === undefined ? ['a completed check run needs a conclusion'] : []),
    ...(isCompleted && status !== undefined && status !== 'completed'
      ? ['a completed check run cannot be opened again']
      : []),
    ...((output?.title ?? '').length > 255 ? ['a title has at most 255 characters'] : []),
    ...(output?.annotations ?? []).flatMap(annotationFaults),
  ]
}

function annotationFaults(one: Annotation): readonly string[] {
  const hasColumns = one.start_column !== undefined || one.end_column !== undefined
  return [
    ...(one.path === '' || one.path.startsWith('/') ? ['a path is from the root of the repository'] : []),
    ...(one.start_line < 1 || one.end_line < one.start_line
      ? ['lines count from 1, the end not before the start']
      : []),
    ...(hasColumns && one.start_line !== one.end_line ? ['columns only on one line'] : []),
    ...(hasColumns && (one.start_column ?? 1) > (one.end_column ?? Number.POSITIVE_INFINITY)
      ? ['the end column not before the start']
      : []),
    ...((one.title ?? '').length > 255 ? ['the title of an annotation has at most 255 characters'] : []),
    ...(Buffer.byteLength(one.message) > KILOBYTES_64 ? ['a message has at most 64 KB'] : []),
    ...(Buffer.byteLength(one.raw_details ?? '') > KILOBYTES_64 ? ['raw details have at most 64 KB'] : []),
  ]
}

/** GitHub's limit of a comment, in characters. */
export const commentFaults = ({ body }: { readonly body?: string }): readonly string[] => [
  ...([...(body ?? '')].length > 65_536 ? ['a comment has at most 65,536 characters'] : []),
  ...((body ?? '').trim() === '' ? ['a comment is not empty'] : []),
]

/** `lines` are those of each path that can be commented on. */
export function reviewFaults(
  { commit_id, event, comments = [] }: ReviewBody,
  head: string,
  lines: Readonly<Record<string, readonly number[]>>,
): readonly string[] {
  return [
    ...(commit_id === head ? [] : ['commit_id is not the head of the pull request']),
    ...(event === 'COMMENT' ? [] : ['event is not COMMENT']),
    ...comments.flatMap(({ path, line, side, start_line, start_side, body }) => [
      ...(lines[path]?.includes(line ?? 0) && side === 'RIGHT'
        ? []
        : ['pull_request_review_thread.line must be part of the diff']),
      ...(start_line === undefined ||
      (start_line < (line ?? 0) && start_side === 'RIGHT' && lines[path]?.includes(start_line))
        ? []
        : ['pull_request_review_thread.start_line must precede the end line']),
      ...commentFaults({ body }),
    ]),
  ]
}
