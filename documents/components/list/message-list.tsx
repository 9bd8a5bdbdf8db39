interface MessageListProps {
  /** A group of messages under the keys "1", "2", … */
  readonly of: Readonly<Record<string, string>>;
}

/** Several messages of the interface as a list. */
export function MessageList({ of }: MessageListProps) {
  return (
    <ul>
      {Object.entries(of).map(([key, message]) => (
        <li key={key}>{message}</li>
      ))}
    </ul>
  );
}
