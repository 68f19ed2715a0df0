import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { Letter } from "./letter";

// Mail readers know no custom properties: LOOKS' paper, card, ink, quiet ink, line and pine once more.
const COLOURS = {
  paper: "#faf6ef",
  card: "#ffffff",
  ink: "#16302f",
  quiet: "#4a5d5b",
  line: "#ddd5c7",
  pine: "#0b5351",
  header: "#083c3b",
};
const FONT = "'Source Sans 3', 'Noto Sans Arabic', 'Segoe UI', Arial, sans-serif";

const body = { backgroundColor: COLOURS.paper, color: COLOURS.ink, fontFamily: FONT, margin: 0, padding: 0 };
const card = {
  backgroundColor: COLOURS.card,
  border: `1px solid ${COLOURS.line}`,
  borderRadius: "14px",
  padding: "24px",
};
const header = {
  backgroundColor: COLOURS.header,
  color: COLOURS.card,
  fontSize: "22px",
  fontWeight: 700,
  margin: 0,
  padding: "14px 24px",
};
const heading = { fontSize: "24px", lineHeight: "1.25", margin: "0 0 16px" };
const paragraph = {
  fontSize: "18px",
  lineHeight: "1.45",
  margin: "0 0 16px",
  whiteSpace: "pre-line" as const,
};
const figures = { ...paragraph, fontSize: "32px", fontWeight: 700, letterSpacing: "4px" };
const button = {
  backgroundColor: COLOURS.pine,
  borderRadius: "8px",
  color: COLOURS.card,
  display: "inline-block",
  fontSize: "18px",
  fontWeight: 700,
  padding: "12px 20px",
  textDecoration: "none",
};
const quiet = { color: COLOURS.quiet, fontSize: "15px", lineHeight: "1.45", margin: "12px 0" };

/** The HTML form of every e-mail. Nothing in it is loaded from anywhere, so that nobody learns who read it. */
export function LetterPage({ letter }: { letter: Letter }) {
  const { locale, subject, paragraphs, code, action, footer, footerLink } = letter;
  const align = locale.dir === "rtl" ? ("right" as const) : ("left" as const);
  return (
    <Html lang={locale.code} dir={locale.dir}>
      <Head />
      <Preview>{paragraphs[0] ?? subject}</Preview>
      <Body style={{ ...body, textAlign: align }} dir={locale.dir}>
        <Text style={header}>foothold</Text>
        <Container style={{ padding: "24px 12px" }}>
          <Section style={card}>
            <Heading as="h1" style={heading}>
              {subject}
            </Heading>
            {paragraphs.map((words) => (
              <Text key={words} style={paragraph}>
                {words}
              </Text>
            ))}
            {code && <Text style={figures}>{code}</Text>}
            {action && (
              <Button href={action.href} style={button}>
                {action.label}
              </Button>
            )}
          </Section>
          <Hr style={{ borderColor: COLOURS.line, margin: "24px 0 0" }} />
          <Text style={quiet}>
            {footer}{" "}
            {footerLink && (
              <Link href={footerLink.href} style={{ color: COLOURS.pine }}>
                {footerLink.label}
              </Link>
            )}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
