package org.vsm.cli.serve.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.cli.model.LoadedModel;
import org.vsm.dsl.ide.text.OpenFile;

/** Where the elements of a picture are written. What stands in another file has no place in this text. */
final class Places {

    private final LoadedModel model;

    Places(LoadedModel model) {
        this.model = model;
    }

    /** Of each element its name, where its name is written, and where all that is said of it begins and ends. */
    JsonArray of(Map<String, Object> origins) {
        JsonArray places = new JsonArray();
        new TreeMap<>(origins).forEach((name, origin) -> {
            ICompositeNode node = origin instanceof EObject object && object.eResource() == model.resource()
                    ? NodeModelUtils.findActualNodeFor(object) : null;
            if (node != null) {
                places.add(place(name, OpenFile.nameRegion((EObject) origin), node.getTextRegion()));
            }
        });
        return places;
    }

    private static JsonObject place(String name, ITextRegion at, ITextRegion all) {
        JsonObject place = new JsonObject();
        place.addProperty("name", name);
        place.addProperty("from", at.getOffset());
        place.addProperty("to", at.getOffset() + at.getLength());
        place.addProperty("start", all.getOffset());
        place.addProperty("end", all.getOffset() + all.getLength());
        return place;
    }
}
