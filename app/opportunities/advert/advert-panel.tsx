import { Details, Inset } from "../../ui";

/** The advert that a post was begun from, beside a question or the answers. */
export function AdvertPanel({ advert, contacts }: { advert: string; contacts: readonly string[] }) {
  return (
    <Details summary="The advert">
      <p className="fh-quiet">
        Only your organisation sees this text, and an officer who writes the post with you. The public never
        does.
      </p>
      {contacts.length > 0 && (
        <>
          <p>
            <strong>Leave these out of your answers.</strong> They tell people how to reach you, and people
            come through Foothold:
          </p>
          <ul>
            {contacts.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <div dir="auto" className="fh-lines">
        {advert}
      </div>
    </Details>
  );
}

/** Beside an answer that was read from the advert, until somebody saves it. */
export const ReadFromAdvert = ({ said }: { said: string }) => (
  <Inset>
    <p>
      <strong>Read from the advert:</strong> “<bdi>{said}</bdi>”
    </p>
    <p>We have filled in what we are sure of. Please check it, add what is missing, and save.</p>
  </Inset>
);

/** Beside a question that the advert speaks of without saying it for sure: nothing is filled in. */
export const AskedInAdvert = ({ sentences }: { sentences: readonly string[] }) => (
  <Inset>
    <p>
      <strong>The advert says:</strong>
    </p>
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
    <p>It leaves something open, so please answer this yourself.</p>
  </Inset>
);
