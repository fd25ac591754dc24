/** The left side: the legend, which filters, and the list of entities, which is the drawing for those who cannot see it. */
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { TEXTS } from "../texts.ts";
import { EntityList } from "./EntityList.tsx";
import { Legend } from "./Legend.tsx";

/** Legend and list as two tabs. */
export function Sidebar() {
  return (
    <aside className="side" aria-label={`${TEXTS.filters}, ${TEXTS.entities}`}>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={`${TEXTS.filters}, ${TEXTS.entities}`}>
          <Tab id="legend" className="tab">
            {TEXTS.filters}
          </Tab>
          <Tab id="entities" className="tab">
            {TEXTS.entities}
          </Tab>
        </TabList>
        <TabPanel id="legend" className="tab-panel">
          <Legend />
        </TabPanel>
        <TabPanel id="entities" className="tab-panel">
          <EntityList />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
