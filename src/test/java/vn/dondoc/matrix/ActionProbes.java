package vn.dondoc.matrix;

import java.util.List;

/** The probes of a module: a {@code @Component} beside its tests or here. */
public interface ActionProbes {

    /** All of them. */
    List<ActionProbe> probes();
}
