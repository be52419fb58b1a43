import type { JSX } from 'preact'

/** Our own drawings, each one path on a field of 24 by 24; strokes unless they are named as filled. */
const drawings = {
  play: {
    filled: true,
    path: 'M7 4.6v14.8c0 .8.9 1.3 1.5.8l11.2-7.4c.6-.4.6-1.2 0-1.6L8.5 3.8C7.9 3.300 7 3.800 7 4.600z'
  },
  pause: { filled: true, path: 'M7 4h3.500v16H7zM13.500 4H17v16h-3.500z' },
  back: { path: 'M15 5l-7 7 7 7' },
  forward: { path: 'M9 5l7 7-7 7' },
  tick: { path: 'M4.500 12.800l5 5L19.500 7' },
  pencil: { path: 'M4 20l1-4.500L16.500 4 20 7.500 8.500 19zM14 6.500l3.500 3.500' },
  bubble: { path: 'M4 5h16v11h-9l-4.500 4v-4H4z' },
  lips: {
    path: 'M4 9v6h3.500L12 19V5L7.500 9zM15.500 9c1.800 1.700 1.800 4.300 0 6M18 6.500c3.400 3.200 3.400 7.800 0 11'
  },
  doubt: { path: 'M12 4L2.800 20h18.400zM12 10v4.500M12 17.200v.3' },
  fault: { path: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9 9l6 6M15 9l-6 6' },
  hint: { path: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5.500M12 7.500v.3' },
  undo: { path: 'M8.500 5L4 9.500 8.500 14M4 9.500h10.500a5 5 0 010 10H9' },
  close: { path: 'M6 6l12 12M18 6L6 18' },
  help: {
    path: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9.300 9.700c0-3.600 5.400-3.600 5.400 0 0 2.300-2.700 2.200-2.700 4.300M12 16.800v.3'
  },
  print: { path: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z' },
  stage: { path: 'M3 5h18v11H3zM8 20h8M12 16v4M7 9h10M7 12h6' },
  out: { path: 'M13 4h7v7M20 4l-9 9M17 14v6H4V7h6' },
  seal: {
    path: 'M12 3l2.300 2 3-.200.800 2.900 2.500 1.700-1 2.800 1 2.800-2.500 1.700-.800 2.900-3-.200L12 21.400l-2.300-2-3 .200-.800-2.900-2.500-1.700 1-2.800-1-2.800 2.500-1.700.800-2.900 3 .200zM8.500 12.300l2.500 2.500 4.500-5'
  },
  clock: { path: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.300l3.500 2' }
} as const satisfies Readonly<Record<string, { readonly path: string; readonly filled?: boolean }>>

export type IconName = keyof typeof drawings

/** A small drawing beside words or inside a button that has a name of its own; screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const drawing: { readonly path: string; readonly filled?: boolean } = drawings[name]
  return (
    <svg class={drawing.filled ? 'icon filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawing.path} />
    </svg>
  )
}
