import { REGIONS } from "../../db/reference/regions";
import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";
import { Button, Checkboxes, Details, Radios } from "../ui";
import { type FormState, fieldOf, fieldsOf } from "../web/form-state";
import type { Sharing } from "./sharing";

interface ShareProps {
  state: FormState | undefined;
  sharing: Sharing;
  regionCode: string;
}

const chosenOf = ({ all, regions }: Sharing) => (all ? "all" : regions.length > 0 ? "chosen" : "own");

/** In which regions people find a post. */
export function ShareFields({ state, sharing, regionCode }: ShareProps) {
  const t = useT();
  const own = t(`region.${regionCode}` as MessageKey);
  const others = REGIONS.filter(({ code }) => code !== regionCode);
  return (
    <>
      <Radios
        {...fieldOf(state, "share", chosenOf(sharing))}
        label="Who finds it?"
        choices={[
          { value: "own", label: `People in ${own}` },
          { value: "chosen", label: `People in ${own} and in the regions ticked below` },
          {
            value: "all",
            label: "People in all regions",
            hint: "For work that can be done from anywhere, or where people move to.",
          },
        ]}
      />
      <Details
        summary={`Regions other than ${own}`}
        open={
          fieldsOf(state, "regions", sharing.regions).values.length > 0 || state?.errors.regions !== undefined
        }
      >
        <div className="fh-two-columns">
          <Checkboxes
            {...fieldsOf(state, "regions", sharing.regions)}
            label="Share it with"
            choices={others.map(({ code }) => ({ value: code, label: t(`region.${code}` as MessageKey) }))}
          />
        </div>
      </Details>
    </>
  );
}

/** With whom a post is shared, changed on its own. */
export const ShareForm = (props: ShareProps) => (
  <form method="post" noValidate>
    <h2>Regions</h2>
    <p>A person finds the post at once, or no longer. Those who applied already stay.</p>
    <ShareFields {...props} />
    <Button look="secondary" name="decision" value="share">
      Save the regions
    </Button>
  </form>
);
