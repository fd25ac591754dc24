/** A few plain words in the middle, with at most one thing to do. */
import { Button } from "react-aria-components";

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Whether it interrupts a screen reader. */
  readonly alert?: boolean;
}

/** A message in the place of what cannot be shown. */
export function Notice({ title, text, action, alert = false }: NoticeProps) {
  return (
    <div className="notice" role={alert ? "alert" : "status"}>
      <p className="notice-title">{title}</p>
      {text && <p>{text}</p>}
      {action && (
        <Button className="button" onPress={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
